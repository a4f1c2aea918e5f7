// A button below each table copies it: as HTML for word processors, as tab-separated text for spreadsheets.
const texte = () => document.body.dataset;

export function kopieren(wurzel) {
  if (!navigator.clipboard) return;
  for (const region of [wurzel, ...wurzel.querySelectorAll?.('.tabelle') ?? []]) {
    if (!region.matches?.('.tabelle') || region.dataset.kopierbar || !region.querySelector('table')) continue;
    region.dataset.kopierbar = 'ja';
    const knopf = document.createElement('button');
    knopf.type = 'button';
    knopf.className = 'kopieren';
    knopf.textContent = texte().kopieren;
    const name = region.querySelector('caption')?.textContent.trim();
    if (name) knopf.setAttribute('aria-label', `${texte().kopieren}: ${name}`);
    knopf.addEventListener('click', () => alles(region.querySelector('table')));
    region.after(knopf);
  }
}

// what a spreadsheet understands: German numbers without blanks, a plain minus
const rein = text => {
  const t = text.replace(/\s+/g, ' ').trim();
  return /^[+−-]?\s?[\d.]+(,\d+)?\s?%?$/.test(t) ? t.replace('−', '-').replace(/^([+-])\s/, '$1').replace(/^\+/, '') : t;
};

const zelltext = zelle => {
  const feld = zelle.querySelector('input:not([type=hidden]), select, textarea');
  if (feld) return feld.value;
  const kopie = zelle.cloneNode(true);
  kopie.querySelectorAll('.kern-sr-only, button, [popover], details > :not(summary)').forEach(e => e.remove());
  return kopie.textContent;
};

export function tabelleAlsZeilen(tabelle) {
  return [...tabelle.rows].map(zeile => [...zeile.cells].flatMap(zelle =>
    [rein(zelltext(zelle)), ...Array(Math.max(0, zelle.colSpan - 1)).fill('')]));
}

async function alles(tabelle) {
  const zeilen = tabelleAlsZeilen(tabelle);
  const tsv = zeilen.map(z => z.join('\t')).join('\r\n');
  const flucht = t => t.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const html = '<table>' + zeilen.map(z => '<tr>' + z.map(t => `<td>${flucht(t)}</td>`).join('') + '</tr>').join('') + '</table>';
  await navigator.clipboard.write([new ClipboardItem({
    'text/plain': new Blob([tsv], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })]);
  const meldung = document.createElement('p');
  meldung.className = 'meldung';
  meldung.textContent = texte().kopiert;
  document.getElementById('meldungen').replaceChildren(meldung);
}
