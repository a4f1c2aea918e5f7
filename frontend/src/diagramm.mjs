// Charts from the table beside them: <figure class="diagramm" data-diagramm="id of the table" data-art="balken">. The
// numbers come from the cells (data-wert, a plain decimal), the words from its heads, so a chart cannot disagree.
// Rows with class summe, gruppe or data-ohne are left out; columns too, when their head carries data-ohne.
export function diagramme(wurzel) {
  const figuren = [wurzel, ...wurzel.querySelectorAll?.('figure.diagramm') ?? []]
    .filter(f => f.matches?.('figure.diagramm[data-diagramm]') && !f.dataset.gezeichnet);
  if (figuren.length === 0) return;
  import('./zeichnen.mjs').then(({ zeichnen }) => figuren.forEach(figur => {
    const tabelle = document.getElementById(figur.dataset.diagramm);
    if (tabelle && !figur.dataset.gezeichnet) {
      figur.dataset.gezeichnet = 'ja';
      zeichnen(figur, lesen(tabelle), figur.dataset.art);
    }
  }));
}

const wort = zelle => (zelle?.dataset.kurz ?? zelle?.textContent ?? '').replace(/\s+/g, ' ').trim();
const zahl = zelle => zelle?.dataset.wert === undefined || zelle.dataset.wert === '' ? null : Number(zelle.dataset.wert);

export function lesen(element) {
  const tabelle = element.matches('table') ? element : element.querySelector('table');
  const koepfe = [...tabelle.tHead.rows[tabelle.tHead.rows.length - 1].cells];
  const zeilen = [...tabelle.tBodies].flatMap(b => [...b.rows])
    .filter(z => !z.matches('.summe, .gruppe, [data-ohne]') && [...z.cells].some(c => zahl(c) !== null));
  const spalten = koepfe.map((kopf, i) => i)
    .filter(i => koepfe[i].dataset.ohne === undefined && zeilen.some(z => zahl(z.cells[i]) !== null));
  return {
    titel: wort(tabelle.caption),
    punkte: zeilen.map(z => wort(z.cells[0])),
    reihen: spalten.map(i => ({ name: wort(koepfe[i]), werte: zeilen.map(z => zahl(z.cells[i])) })),
  };
}
