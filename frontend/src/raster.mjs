// The plan's form as a spreadsheet user expects it. Without this file it is the same form.
import { lesen, schreiben as alsBlock, verteilen } from './block.mjs';
import { gemeinsam, menge, schreiben, veraenderung } from './zahl.mjs';

const KLASSE = 'raster__feld--gewaehlt';

export function raster(wurzel) {
  for (const tabelle of wurzel.querySelectorAll('table[data-raster]')) {
    if (!tabelle.dataset.bereit) {
      tabelle.dataset.bereit = 'ja';
      einrichten(tabelle);
    }
  }
}

function einrichten(tabelle) {
  const formular = tabelle.closest('form');
  const stand = formular.querySelector('[data-raster-stand]');
  const reihen = [...tabelle.querySelectorAll('tr[data-zeile]')];
  const felder = reihen.map(r => [...r.querySelectorAll('td[data-spalte]:not([data-gegen])')].map(td => td.querySelector('input.raster__feld')));
  const breite = Math.max(0, ...felder.map(r => r.length));
  const ort = new Map();
  felder.forEach((r, z) => r.forEach((f, s) => { if (f) ort.set(f, { zeile: z, spalte: s }); }));
  const zurueck = [];
  const vor = [];
  let anker = null;
  let spitze = null;
  let schreibt = false;
  let vorher = '';
  let abgesendet = false;

  const lesbar = (feld, einheit) => {
    try {
      const wert = menge(feld.value, einheit);
      const negativ = wert !== null && wert.wert < 0n;
      return { wert: negativ ? null : wert, gut: !negativ, negativ };
    } catch {
      return { wert: null, gut: false };
    }
  };

  function rechnen() {
    const werte = new Map();
    let offen = 0;
    let unlesbar = 0;
    let satz = '';
    reihen.forEach((reihe, z) => {
      const { zeile, einheit } = reihe.dataset;
      if (reihe.dataset.ableitung) return;
      felder[z].forEach((feld, s) => {
        if (!feld) return;
        const { wert, gut, negativ } = lesbar(feld, einheit);
        if (negativ) satz ||= stand.dataset.negativ.replace('{0}', feld.value.trim());
        werte.set(`${zeile}|${einheit}|${s}`, wert);
        const geaendert = !gut || gleich(wert, lesbar({ value: feld.dataset.vorher }, einheit).wert) === false;
        feld.classList.toggle('raster__feld--geaendert', geaendert);
        if (gut) feld.removeAttribute('aria-invalid');
        else feld.setAttribute('aria-invalid', 'true');
        offen += geaendert;
        unlesbar += !gut;
      });
    });
    const abgeleitet = new Map(reihen.filter(r => r.dataset.ableitung).map(r => [r.dataset.zeile, r.dataset.ableitung.split(',')]));
    const hole = (zeile, einheit, s, weg = []) => {
      if (!abgeleitet.has(zeile)) return werte.get(`${zeile}|${einheit}|${s}`) ?? null;
      if (weg.includes(zeile)) return null;
      const teile = abgeleitet.get(zeile).map(t => hole(t, einheit, s, [...weg, zeile]));
      return teile.includes(null) ? null : summe(teile);
    };
    for (const reihe of tabelle.querySelectorAll('tr[data-zeile], tr[data-summe]')) {
      const { zeile, einheit, summe: gruppe } = reihe.dataset;
      const wert = s => gruppe === undefined ? hole(zeile, einheit, s) : gruppensumme(reihe, einheit, s, hole);
      for (const td of reihe.querySelectorAll('td[data-spalte]')) {
        const text = td.querySelector('.raster__berechnet');
        if (!text) continue;
        const s = Number(td.dataset.spalte);
        if (td.dataset.gegen === undefined) {
          const w = wert(s);
          text.textContent = w === null ? '–' : schreiben(w.wert, einheit, w.genauigkeit);
        } else {
          const [a, b] = [wert(s), wert(Number(td.dataset.gegen))];
          text.textContent = a === null || b === null ? '–' : veraenderung(a.wert - b.wert, einheit);
        }
      }
    }
    melden(offen, unlesbar, satz);
    return offen;
  }

  function gruppensumme(reihe, einheit, s, hole) {
    const teile = [...reihe.closest('tbody').querySelectorAll('tr[data-zaehlt]')]
      .map(r => hole(r.dataset.zeile, einheit, s)).filter(w => w !== null);
    return teile.length === 0 ? null : summe(teile);
  }

  const anzahlsatz = (name, anzahl) => anzahl === 1 ? stand.dataset[name + 'Eins'] : stand.dataset[name].replace('{0}', anzahl);

  function melden(offen, unlesbar, zusatz = '') {
    const teile = [];
    if (zusatz) teile.push(zusatz);
    if (offen) teile.push(anzahlsatz('offen', offen));
    if (unlesbar) teile.push(stand.dataset.unlesbar.replace('{0}', unlesbar));
    stand.textContent = teile.join(' · ');
  }

  function setzen(aenderungen) {
    const wirklich = aenderungen.filter(a => a.feld.value !== a.neu).map(a => ({ ...a, alt: a.feld.value }));
    if (wirklich.length === 0) return 0;
    wirklich.forEach(a => { a.feld.value = a.neu; });
    zurueck.push(wirklich);
    vor.length = 0;
    rechnen();
    return wirklich.length;
  }

  function schritt(von, nach, richtung) {
    const aenderungen = von.pop();
    if (!aenderungen) return;
    aenderungen.forEach(a => { a.feld.value = a[richtung]; });
    nach.push(aenderungen);
    rechnen();
    waehlen(aenderungen[0].feld);
  }

  const bereich = () => {
    const [a, b] = [ort.get(anker), ort.get(spitze)];
    return { oben: Math.min(a.zeile, b.zeile), unten: Math.max(a.zeile, b.zeile), links: Math.min(a.spalte, b.spalte), rechts: Math.max(a.spalte, b.spalte) };
  };
  const imBereich = () => {
    const { oben, unten, links, rechts } = bereich();
    return [...ort].filter(([, o]) => o.zeile >= oben && o.zeile <= unten && o.spalte >= links && o.spalte <= rechts).map(([f]) => f);
  };

  function zeigen() {
    tabelle.querySelectorAll('.' + KLASSE).forEach(f => f.classList.remove(KLASSE));
    if (anker && spitze && anker !== spitze) imBereich().forEach(f => f.classList.add(KLASSE));
  }

  function waehlen(feld, erweitern = false) {
    if (!feld) return;
    if (erweitern) {
      spitze = feld;
    } else {
      anker = spitze = feld;
      feld.focus();
      feld.select();
      schreibt = false;
    }
    zeigen();
  }

  function nachbar(feld, dz, ds) {
    let { zeile, spalte } = ort.get(feld);
    for (;;) {
      zeile += dz;
      spalte += ds;
      if (zeile < 0 || spalte < 0 || zeile >= felder.length || spalte >= breite) return null;
      if (felder[zeile][spalte]) return felder[zeile][spalte];
    }
  }

  function uebernehmen(feld) {
    if (feld.value !== vorher) {
      zurueck.push([{ feld, alt: vorher, neu: feld.value }]);
      vor.length = 0;
      vorher = feld.value;
    }
    schreibt = false;
    rechnen();
  }

  tabelle.addEventListener('focusin', e => {
    if (!ort.has(e.target)) return;
    vorher = e.target.value;
    schreibt = false;
    if (spitze !== e.target || anker === spitze) anker = spitze = e.target;
    e.target.select();
    zeigen();
  });
  tabelle.addEventListener('focusout', e => { if (ort.has(e.target)) uebernehmen(e.target); });
  tabelle.addEventListener('input', e => { if (ort.has(e.target)) { schreibt = true; rechnen(); } });
  tabelle.addEventListener('mousedown', e => {
    if (!ort.has(e.target)) return;
    if (e.shiftKey && anker) { e.preventDefault(); waehlen(e.target, true); }
    else if (document.activeElement === e.target) schreibt = true;
    else { e.preventDefault(); waehlen(e.target); }
  });

  tabelle.addEventListener('keydown', e => {
    const feld = e.target;
    if (!ort.has(feld) || e.altKey || e.isComposing) return;
    const taste = e.key.toLowerCase();
    if (e.ctrlKey || e.metaKey) {
      if (taste === 'd') { e.preventDefault(); fuellen(); }
      else if (taste === 'z' && !e.shiftKey && !(schreibt && feld.value !== vorher)) { e.preventDefault(); schritt(zurueck, vor, 'alt'); vorher = document.activeElement.value; }
      else if (taste === 'y' || taste === 'z' && e.shiftKey) { e.preventDefault(); schritt(vor, zurueck, 'neu'); vorher = document.activeElement.value; }
      return;
    }
    const weg = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[e.key];
    if (weg && (weg[0] !== 0 || !schreibt)) {
      e.preventDefault();
      if (e.shiftKey) waehlen(nachbar(spitze, ...weg), true);
      else waehlen(nachbar(feld, ...weg));
    } else if (e.key === 'Enter') {
      e.preventDefault();
      const naechstes = nachbar(feld, e.shiftKey ? -1 : 1, 0);
      uebernehmen(feld);
      if (naechstes) waehlen(naechstes);
    } else if (e.key === 'Escape' && (schreibt || anker !== spitze)) {
      e.preventDefault();
      if (schreibt) feld.value = vorher;
      waehlen(feld);
      rechnen();
    } else if (e.key === 'F2') {
      e.preventDefault();
      schreibt = true;
      feld.setSelectionRange(feld.value.length, feld.value.length);
    } else if (e.key === 'Delete' && !schreibt) {
      e.preventDefault();
      setzen(imBereich().map(f => ({ feld: f, neu: '' })));
      vorher = feld.value;
    }
  });

  function fuellen() {
    const b = bereich();
    const quelle = b.oben === b.unten ? b.oben - 1 : b.oben;
    setzen(imBereich().map(f => ({ f, o: ort.get(f) })).filter(({ o }) => o.zeile > quelle && felder[quelle]?.[o.spalte])
      .map(({ f, o }) => ({ feld: f, neu: felder[quelle][o.spalte].value })));
    vorher = document.activeElement.value;
  }

  tabelle.addEventListener('paste', e => {
    if (!ort.has(e.target)) return;
    const block = lesen(e.clipboardData.getData('text/plain'));
    if (schreibt && block.length === 1 && block[0].length === 1) return;
    e.preventDefault();
    const { ziel, daneben } = verteilen(block, bereich(), felder.length, breite);
    const ohneFeld = ziel.filter(z => !felder[z.zeile][z.spalte] && z.text.trim() !== '').length;
    const aenderungen = ziel.filter(z => felder[z.zeile][z.spalte])
      .map(z => ({ feld: felder[z.zeile][z.spalte], neu: z.text.trim() }));
    const anzahl = setzen(aenderungen);
    vorher = e.target.value;
    const uebrig = daneben + ohneFeld;
    stand.textContent = [anzahlsatz('eingefuegt', anzahl), uebrig ? anzahlsatz('uebrig', uebrig) : '', stand.textContent].filter(Boolean).join(' · ');
  });

  tabelle.addEventListener('copy', e => {
    if (!ort.has(e.target) || anker === spitze) return;
    const { oben, unten, links, rechts } = bereich();
    const zeilen = [];
    for (let z = oben; z <= unten; z++) {
      zeilen.push(Array.from({ length: rechts - links + 1 }, (_, i) => {
        const s = links + i;
        return felder[z][s]?.value ?? reihen[z].querySelectorAll('td[data-spalte]')[s]?.textContent.trim() ?? '';
      }));
    }
    e.preventDefault();
    e.clipboardData.setData('text/plain', alsBlock(zeilen));
  });

  formular.addEventListener('submit', () => { abgesendet = true; });
  window.addEventListener('beforeunload', e => {
    if (!abgesendet && tabelle.isConnected && tabelle.querySelector('.raster__feld--geaendert')) e.preventDefault();
  });
  rechnen();
}

const gleich = (a, b) => a === null || b === null ? a === b : a.wert === b.wert && a.genauigkeit === b.genauigkeit;
const summe = teile => ({ wert: teile.reduce((s, t) => s + t.wert, 0n), genauigkeit: gemeinsam(teile.map(t => t.genauigkeit)) });
