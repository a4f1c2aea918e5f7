// A block of cells as spreadsheets put it on the clipboard: tab between cells, line end between rows, quotes where a
// cell itself holds one of them.
export function lesen(text) {
  const zeilen = [[]];
  let zelle = '';
  let i = 0;
  const ende = () => { zeilen[zeilen.length - 1].push(zelle); zelle = ''; };
  while (i < text.length) {
    if (zelle === '' && text[i] === '"' && geschlossen(text, i)) {
      i++;
      while (text[i] !== '"' || text[i + 1] === '"') {
        if (text[i] === '"') i++;
        zelle += text[i++];
      }
      i++;
    } else if (text[i] === '\t') {
      ende();
      i++;
    } else if (text[i] === '\n' || text[i] === '\r') {
      if (text[i] === '\r' && text[i + 1] === '\n') i++;
      i++;
      ende();
      if (i < text.length) zeilen.push([]);
      else return zeilen;
    } else {
      zelle += text[i++];
    }
  }
  ende();
  return zeilen;
}

/** Whether the quote at i opens a cell that is closed by a quote before a tab, a line end or the end. */
function geschlossen(text, i) {
  for (let j = i + 1; j < text.length; j++) {
    if (text[j] !== '"') continue;
    if (text[j + 1] === '"') { j++; continue; }
    return j + 1 === text.length || '\t\r\n'.includes(text[j + 1]);
  }
  return false;
}

export function schreiben(zeilen) {
  return zeilen.map(z => z.map(t => /[\t\r\n"]/.test(t) ? '"' + t.replace(/"/g, '""') + '"' : t).join('\t')).join('\r\n');
}

/**
 * Which cell gets which text: the block from the upper left corner of the selection on; a single cell fills the whole
 * selection. What would fall beside the table is left out and counted.
 */
export function verteilen(block, auswahl, hoehe, breite) {
  const ziel = [];
  let daneben = 0;
  const einzeln = block.length === 1 && block[0].length === 1;
  const unten = einzeln ? auswahl.unten : auswahl.oben + block.length - 1;
  for (let z = auswahl.oben; z <= unten; z++) {
    const zeile = einzeln ? block[0] : block[z - auswahl.oben];
    const rechts = einzeln ? auswahl.rechts : auswahl.links + zeile.length - 1;
    for (let s = auswahl.links; s <= rechts; s++) {
      const text = einzeln ? zeile[0] : zeile[s - auswahl.links];
      if (z < hoehe && s < breite) ziel.push({ zeile: z, spalte: s, text });
      else if (text.trim() !== '') daneben++;
    }
  }
  return { ziel, daneben };
}
