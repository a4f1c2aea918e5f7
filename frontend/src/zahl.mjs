// German quantities in and out: the same rules as ausgabe.Zahleneingabe and Zahlenformat, tested with the same cases
// (src/test/resources/faelle/ausgabe/zahleneingabe.json). Values are BigInt in the smallest step of the unit.
const LEER = '[ \\t\\r\\n\\u00a0\\u2007\\u202f]';
const RAND = new RegExp(`^${LEER}+|${LEER}+$`, 'g');
const ZEICHEN = new RegExp(`${LEER}*(%|€|EUR|Euro)$`);
const ZAHL = new RegExp(`^([+-]?)${LEER}*(\\d{1,3}(?:([. \\u00a0\\u202f])\\d{3}(?:\\3\\d{3}){0,3})?|\\d{1,15})(?:,(\\d{1,6}))?$`);
const WORT = new RegExp('^(ca|circa|zirka|rund|knapp|über|mind|mindestens|höchst|höchstens|max|maximal)'
  + `(?:\\.${LEER}*|${LEER}+|(?=[0-9])|$)(.*)$`, 'is');
const GENAUIGKEIT = {
  ca: 'CIRCA', circa: 'CIRCA', zirka: 'CIRCA', rund: 'RUND', knapp: 'KNAPP', über: 'UEBER', mind: 'MINDESTENS',
  mindestens: 'MINDESTENS', höchst: 'HOECHSTENS', höchstens: 'HOECHSTENS', max: 'HOECHSTENS', maximal: 'HOECHSTENS',
};
const WORTE = { EXAKT: '', CIRCA: 'ca. ', RUND: 'rund ', KNAPP: 'knapp ', UEBER: 'über ', MINDESTENS: 'mind. ', HOECHSTENS: 'höchst. ' };

export const stellen = einheit => einheit === 'EUR' || einheit === 'PROZENT' ? 2 : 0;

export class Unlesbar extends Error {}

/** null: no value, which is not zero */
export function menge(eingabe, einheit) {
  let text = eingabe.replace(/\p{Cf}/gu, '').replace(RAND, '');
  if (text === '' || /^[-\u2010-\u2015\u2212]$/.test(text)) return null;
  let genauigkeit = 'EXAKT';
  const wort = WORT.exec(text);
  if (wort) {
    genauigkeit = GENAUIGKEIT[wort[1].toLowerCase()];
    text = wort[2];
  }
  const zeichen = ZEICHEN.exec(text);
  if (zeichen && einheit !== (zeichen[1] === '%' ? 'PROZENT' : 'EUR')) throw new Unlesbar(eingabe);
  const zahl = ZAHL.exec(text.replace(RAND, '').replace(ZEICHEN, '').replace(/[\u2212\u2013]/g, '-'));
  if (!zahl) throw new Unlesbar(eingabe);
  const bruch = (zahl[4] ?? '').replace(/0+$/, '');
  if (bruch.length > stellen(einheit)) throw new Unlesbar(eingabe);
  const betrag = BigInt(zahl[2].replace(/[. \u00a0\u202f]/g, '') + bruch.padEnd(stellen(einheit), '0'));
  return { wert: zahl[1] === '-' ? -betrag : betrag, genauigkeit };
}

export function schreiben(wert, einheit, genauigkeit = 'EXAKT') {
  const betrag = (wert < 0n ? -wert : wert).toString().padStart(stellen(einheit) + 1, '0');
  const ganz = stellen(einheit) ? betrag.slice(0, -2) : betrag;
  const bruch = stellen(einheit) ? betrag.slice(-2) : '';
  const zahl = ganz.replace(/\B(?=(\d{3})+$)/g, '.') + (/[1-9]/.test(bruch) ? ',' + bruch : '');
  return WORTE[genauigkeit] + (wert < 0n ? '\u2212 ' : '') + zahl;
}

export const veraenderung = (wert, einheit) => (wert > 0n ? '+ ' : '') + schreiben(wert, einheit);

/** ca. 400 + 190 = ca. 590; two different words together are "ca." */
export function gemeinsam(woerter) {
  const andere = [...new Set(woerter.filter(w => w !== 'EXAKT'))];
  return andere.length === 0 ? 'EXAKT' : andere.length === 1 ? andere[0] : 'CIRCA';
}
