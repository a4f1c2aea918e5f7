import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lesen, schreiben as alsBlock, verteilen } from '../../../frontend/src/block.mjs';
import { menge, schreiben, Unlesbar, veraenderung } from '../../../frontend/src/zahl.mjs';

const faelle = JSON.parse(readFileSync(new URL('../resources/faelle/ausgabe/zahleneingabe.json', import.meta.url), 'utf8'));

/** mulberry32: the same numbers every time */
function zufall(saat) {
  return () => {
    saat = (saat + 0x6d2b79f5) | 0;
    let t = Math.imul(saat ^ (saat >>> 15), 1 | saat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

test('reads every shared case as Java does', () => {
  assert.ok(faelle.length > 70);
  for (const f of faelle) {
    if (f.fehler) assert.throws(() => menge(f.eingabe, f.einheit), Unlesbar, JSON.stringify(f));
    else if (f.wert === null) assert.equal(menge(f.eingabe, f.einheit), null, JSON.stringify(f));
    else assert.deepEqual(menge(f.eingabe, f.einheit), { wert: BigInt(f.wert), genauigkeit: f.genauigkeit }, JSON.stringify(f));
  }
});

test('reads back what it writes', () => {
  const z = zufall(7);
  const genau = ['EXAKT', 'CIRCA', 'RUND', 'KNAPP', 'UEBER', 'MINDESTENS', 'HOECHSTENS'];
  for (let i = 0; i < 10000; i++) {
    const einheit = ['EINTRITTE', 'EUR', 'PROZENT'][Math.floor(z() * 3)];
    const genauigkeit = genau[Math.floor(z() * genau.length)];
    const wert = BigInt(Math.floor(z() * 10 ** Math.floor(z() * 15))) * (z() < 0.5 ? -1n : 1n);
    assert.deepEqual(menge(schreiben(wert, einheit, genauigkeit), einheit), { wert, genauigkeit });
  }
  assert.equal(schreiben(1348n, 'EINTRITTE'), '1.348');
  assert.equal(schreiben(400n, 'EINTRITTE', 'CIRCA'), 'ca. 400');
  assert.equal(veraenderung(-127n, 'EINTRITTE'), '− 127');
  assert.equal(veraenderung(176n, 'EINTRITTE'), '+ 176');
});

test('500 blocks of 12 by 40 arrive without a wrong cell', () => {
  const z = zufall(2022);
  let zellen = 0;
  for (let n = 0; n < 500; n++) {
    const block = Array.from({ length: 40 }, () => Array.from({ length: 12 }, () => inhalt(z)));
    const ende = ['\r\n', '\n', '\r'][Math.floor(z() * 3)];
    const text = alsBlock(block.map(r => r.map(c => c.text))).replaceAll('\r\n', ende) + (z() < 0.5 ? ende : '');
    const oben = Math.floor(z() * 5);
    const links = Math.floor(z() * 3);
    const { ziel, daneben } = verteilen(lesen(text), { oben, unten: oben, links, rechts: links }, 50, 20);
    assert.equal(daneben, 0);
    assert.equal(ziel.length, 480);
    for (const { zeile, spalte, text: angekommen } of ziel) {
      const soll = block[zeile - oben][spalte - links];
      assert.deepEqual(menge(angekommen.trim(), soll.einheit), soll.wert, JSON.stringify([soll.text, angekommen]));
      zellen++;
    }
  }
  assert.equal(zellen, 500 * 480);
});

test('counts the values that do not fit, but no blank cells', () => {
  const ort = { oben: 1, unten: 1, links: 1, rechts: 1 };
  const { ziel, daneben } = verteilen([['1', '2', ''], ['3', '4', '5']], ort, 2, 2);
  assert.deepEqual(ziel, [{ zeile: 1, spalte: 1, text: '1' }]);
  assert.equal(daneben, 4);
});

/** What Excel may hold in a cell, with the value a reader would give it. */
function inhalt(z) {
  const art = Math.floor(z() * 8);
  const zahl = BigInt(Math.floor(z() * 2_000_000)) * (z() < 0.2 ? -1n : 1n);
  const gruppiert = schreiben(zahl, 'EINTRITTE');
  const exakt = { wert: zahl, genauigkeit: 'EXAKT' };
  switch (art) {
    case 0: return { text: '', einheit: 'EINTRITTE', wert: null };
    case 1: return { text: ' ', einheit: 'EINTRITTE', wert: null };
    case 2: return { text: String(zahl), einheit: 'EINTRITTE', wert: exakt };
    case 3: return { text: 'ca. ' + gruppiert, einheit: 'EINTRITTE', wert: { wert: zahl, genauigkeit: 'CIRCA' } };
    case 4: return { text: gruppiert + ' %', einheit: 'PROZENT', wert: { wert: zahl * 100n, genauigkeit: 'EXAKT' } };
    case 5: return { text: gruppiert.replaceAll('.', '\u00a0'), einheit: 'EINTRITTE', wert: exakt };
    case 6: return { text: gruppiert + ' €', einheit: 'EUR', wert: { wert: zahl * 100n, genauigkeit: 'EXAKT' } };
    default: return { text: '\u00a0' + gruppiert + ' ', einheit: 'EINTRITTE', wert: exakt };
  }
}

test('quoted cells keep their line ends and quotes', () => {
  const zeilen = [['a\nb', 'c "d"'], ['', '5']];
  assert.deepEqual(lesen(alsBlock(zeilen)), zeilen);
  assert.deepEqual(lesen('"offen\t5'), [['"offen', '5']]);
  assert.deepEqual(lesen('1\t2\r\n'), [['1', '2']]);
});

test('one cell fills the selection, a block beside the table is counted', () => {
  assert.equal(verteilen([['5']], { oben: 1, unten: 3, links: 0, rechts: 1 }, 10, 2).ziel.length, 6);
  assert.equal(verteilen([['1', '2', '3'], ['4', '5', '6']], { oben: 9, unten: 9, links: 1, rechts: 1 }, 10, 2).daneben, 5);
});
