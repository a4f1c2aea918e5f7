import { init, use } from 'echarts/core';
import { BarChart, LineChart, ScatterChart, CustomChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([LabelLayout, BarChart, LineChart, ScatterChart, CustomChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent,
  TooltipComponent, SVGRenderer]);

const deutsch = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
const zahl = wert => wert === null || wert === undefined || Number.isNaN(wert) ? '–' : deutsch.format(wert).replace('-', '− ');
const ruhig = matchMedia('(prefers-reduced-motion: reduce)');
const dunkel = matchMedia('(prefers-color-scheme: dark)');
const bilder = new Set();

export function zeichnen(figur, daten, art) {
  const flaeche = document.createElement('div');
  flaeche.className = 'diagramm__bild';
  // the table says it all to those who do not see the picture
  flaeche.setAttribute('aria-hidden', 'true');
  if (liegend(art)) {
    const jePunkt = art === 'balken' ? Math.max(44, 20 * daten.reihen.length + 12)
      : art === 'wasserfall' ? (figur.clientWidth < 420 ? 92 : 56) : 40;
    flaeche.style.height = `${daten.punkte.length * jePunkt + 80}px`;
  }
  figur.append(flaeche);
  const bild = init(flaeche, null, { renderer: 'svg' });
  let breite = flaeche.clientWidth;
  const malen = () => bild.setOption(option(daten, art, breite), true);
  malen();
  bilder.add(malen);
  new ResizeObserver(() => {
    bild.resize({ animation: { duration: 0 } });
    // the words beside the bars get at most two fifths of a narrow picture
    if (flaeche.clientWidth !== breite) {
      breite = flaeche.clientWidth;
      malen();
    }
  }).observe(flaeche);
}

for (const frage of [dunkel, ruhig]) frage.addEventListener('change', () => bilder.forEach(malen => malen()));

const liegend = art => art !== 'linie';

// resolves a colour of the style sheet to what an SVG attribute understands
function farbe(name) {
  const probe = document.createElement('span');
  probe.className = `farbprobe farbprobe--${name}`;
  document.body.append(probe);
  const leinwand = document.createElement('canvas').getContext('2d');
  leinwand.fillStyle = getComputedStyle(probe).color;
  leinwand.fillRect(0, 0, 1, 1);
  probe.remove();
  const [r, g, b] = leinwand.getImageData(0, 0, 1, 1).data;
  return `rgb(${r}, ${g}, ${b})`;
}

function option(daten, art, breite) {
  const text = farbe('text');
  const leise = farbe('leise');
  const linie = farbe('linie');
  const schrift = { color: text, fontFamily: '"Fira Sans", sans-serif', fontSize: 13 };
  // the year before pale, wherever it stands, this one in the accent
  const farben = daten.reihen.length === 2 && art === 'balken'
    ? (daten.reihen[1].blass ? [farbe('akzent'), farbe('blass')] : [farbe('blass'), farbe('akzent')])
    : [farbe('akzent'), farbe('zweite'), farbe('dritte'), farbe('blass')];
  const namen = { type: 'category', data: daten.punkte, inverse: liegend(art), axisTick: { show: false },
    axisLine: { lineStyle: { color: linie } },
    axisLabel: { ...schrift, width: liegend(art) ? Math.min(190, Math.round(breite * 0.4)) : 90, lineHeight: 15, overflow: 'break',
      // of many months in a row only as many are named as find room; the table names all
      interval: art === 'linie' && daten.punkte.length > 14 ? 'auto' : 0, hideOverlap: true } };
  const werte = { type: 'value', splitLine: { lineStyle: { color: linie, opacity: 0.5 } },
    axisLabel: { ...schrift, color: leise, formatter: zahl, hideOverlap: true }, splitNumber: breite < 640 ? 2 : 5 };
  return {
    animation: !ruhig.matches,
    animationDuration: 300,
    color: farben,
    textStyle: schrift,
    aria: { enabled: false, decal: { show: daten.reihen.length > 1 && art !== 'linie' && art !== 'punkte' } },
    grid: { left: 8, right: art === 'wasserfall' ? 84 : 56, top: daten.reihen.length > 1 ? 40 : 16, bottom: 8, containLabel: true },
    legend: { show: daten.reihen.length > 1, left: 0, top: 0, textStyle: schrift, itemWidth: 18, itemHeight: 12 },
    tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: art === 'linie' ? 'line' : 'shadow' },
      backgroundColor: farbe('grund'), borderColor: leise, textStyle: schrift, valueFormatter: zahl },
    xAxis: liegend(art) ? werte : namen,
    yAxis: liegend(art) ? namen : werte,
    series: art === 'wasserfall' ? wasserfall(daten, schrift) : daten.reihen.map(reihe => serie(reihe, art, daten, schrift)),
  };
}

function serie(reihe, art, daten, schrift) {
  const beschriftet = { show: daten.reihen.length * daten.punkte.length <= 60, ...schrift, fontSize: 12,
    formatter: p => zahl(p.value) };
  if (art === 'linie') {
    return { type: 'line', name: reihe.name, data: reihe.werte, symbolSize: 7, lineStyle: { width: 2.5 }, connectNulls: false,
      endLabel: { ...beschriftet, show: true }, labelLayout: { moveOverlap: 'shiftY' } };
  }
  if (art === 'punkte') {
    return { type: 'scatter', name: reihe.name, data: reihe.werte, symbolSize: 12,
      symbol: ['circle', 'diamond', 'triangle', 'rect'][daten.reihen.indexOf(reihe) % 4],
      markLine: daten.reihen.indexOf(reihe) > 0 ? undefined
        : { silent: true, symbol: 'none', label: { show: false }, lineStyle: { type: 'solid', width: 1 }, data: [{ xAxis: 0 }] } };
  }
  return { type: 'bar', name: reihe.name, data: reihe.werte, stack: art === 'gestapelt' ? 'alle' : undefined,
    barMaxWidth: 18, barGap: '10%', label: { ...beschriftet, position: art === 'gestapelt' ? 'inside' : 'right' } };
}

// A sum stands on the ground; what comes in or goes out is a step from where the last one ended.
function wasserfall(daten, schrift) {
  const werte = daten.reihen[0]?.werte ?? [];
  const rollen = daten.rollen ?? [];
  const summe = i => rollen[i] === 'summe';
  let stand = 0;
  const stufen = werte.map((wert, i) => {
    const von = summe(i) ? 0 : stand;
    stand = von + (wert ?? 0);
    return { von, bis: stand };
  });
  const ton = (wert, i) => summe(i) ? farbe('akzent') : wert < 0 ? farbe('zweite') : farbe('dritte');
  return [
    { type: 'bar', stack: 'fall', silent: true, itemStyle: { color: 'transparent', decal: { symbol: 'none' } }, tooltip: { show: false },
      data: stufen.map(s => Math.min(s.von, s.bis)) },
    { type: 'bar', stack: 'fall', name: daten.reihen[0]?.name, barMaxWidth: 22,
      data: stufen.map((s, i) => ({ value: Math.abs(s.bis - s.von), itemStyle: { color: ton(werte[i], i) } })),
      tooltip: { valueFormatter: (_, i) => zahl(werte[i]) },
      label: { show: true, position: 'right', ...schrift, formatter: p => zahl(werte[p.dataIndex]) } },
  ];
}
