// Charts from the table beside them: <figure class="diagramm" data-diagramm="id of the table" data-art="balken">. The
// numbers come from the cells (data-wert, a plain decimal), the words from its heads, so a chart cannot disagree.
// data-quer: the columns are the points (years) and each row is a line. In a waterfall a cell with data-rolle summe is a sum.
// Rows with class summe, gruppe or data-ohne are left out; columns too, when their head carries data-ohne.
export function diagramme(wurzel) {
  const figuren = [wurzel, ...wurzel.querySelectorAll?.('figure.diagramm') ?? []]
    .filter(f => f.matches?.('figure.diagramm[data-diagramm]') && !f.dataset.gezeichnet);
  if (figuren.length === 0) return;
  import('./zeichnen.mjs').then(({ zeichnen }) => figuren.forEach(figur => {
    const tabelle = document.getElementById(figur.dataset.diagramm);
    if (tabelle && !figur.dataset.gezeichnet) {
      figur.dataset.gezeichnet = 'ja';
      zeichnen(figur, lesen(tabelle, figur.dataset), figur.dataset.art);
    }
  }));
}

const wort = zelle => (zelle?.dataset.kurz ?? zelle?.textContent ?? '').replace(/\s+/g, ' ').trim();
const zahl = zelle => zelle?.dataset.wert === undefined || zelle.dataset.wert === '' ? null : Number(zelle.dataset.wert);

export function lesen(element, { art, quer } = {}) {
  const tabelle = element.matches('table') ? element : element.querySelector('table');
  const koepfe = [...tabelle.tHead.rows[tabelle.tHead.rows.length - 1].cells];
  const zeilen = [...tabelle.tBodies].flatMap(b => [...b.rows])
    .filter(z => !z.matches(art === 'wasserfall' ? '.gruppe, [data-ohne]' : '.summe, .gruppe, [data-ohne]') && [...z.cells].some(c => zahl(c) !== null));
  const spalten = koepfe.map((kopf, i) => i)
    .filter(i => koepfe[i].dataset.ohne === undefined && zeilen.some(z => zahl(z.cells[i]) !== null));
  const titel = wort(tabelle.caption);
  if (quer) {
    return { titel, punkte: spalten.map(i => wort(koepfe[i])),
      reihen: zeilen.map(z => ({ name: wort(z.cells[0]), werte: spalten.map(i => zahl(z.cells[i])) })) };
  }
  return {
    titel,
    punkte: zeilen.map(z => wort(z.cells[0])),
    // sums stand on the ground, everything else is a step
    rollen: zeilen.map(z => spalten.map(i => z.cells[i].dataset.rolle).find(Boolean)),
    reihen: spalten.map(i => ({ name: wort(koepfe[i]), blass: zeilen.every(z => z.cells[i]?.matches('.vorjahr')), werte: zeilen.map(z => zahl(z.cells[i])) })),
  };
}
