// Builds everything the browser loads into ../target/classes/static/statisch, each file named after its content, and
// writes the list of it (gestaltung.properties) for the pages to link. Skipped when nothing changed.
import * as esbuild from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const hier = dirname(fileURLToPath(import.meta.url));
const klassen = join(hier, '..', 'target', 'classes');
const ziel = join(klassen, 'static', 'statisch');
const liste = join(klassen, 'gestaltung.properties');
const stempel = join(hier, '..', 'target', 'frontend.stempel');

const sha = (inhalt, art = 'sha256', form = 'hex') => createHash(art).update(inhalt).digest(form);

function* dateien(ordner) {
  for (const eintrag of readdirSync(ordner, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1)) {
    const pfad = join(ordner, eintrag.name);
    if (eintrag.isDirectory()) yield* dateien(pfad);
    else yield pfad;
  }
}

const quellen = [...dateien(join(hier, 'src')), ...dateien(join(hier, 'lizenzen')),
  join(hier, 'bauen.mjs'), join(hier, 'package-lock.json')];
const stand = sha(quellen.map(q => relative(hier, q) + sha(readFileSync(q))).join('\n'));
if (existsSync(liste) && existsSync(stempel) && readFileSync(stempel, 'utf8') === stand) {
  process.exit(0);
}

rmSync(ziel, { recursive: true, force: true });
mkdirSync(ziel, { recursive: true });
const ergebnis = await esbuild.build({
  absWorkingDir: hier,
  entryPoints: { wirkungskreis: 'src/wirkungskreis.mjs', gestaltung: 'src/gestaltung.css' },
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target: ['chrome109', 'firefox115', 'safari16'],
  outdir: ziel,
  entryNames: '[name]-[hash]',
  chunkNames: 'teil-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file', '.svg': 'file' },
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  // htmx carries an eval for features we have switched off (allowEval:false); the CSP would stop it too
  logOverride: { 'direct-eval': 'silent' },
});

// Every package with code or fonts in the result is named with its licence text; one that is not listed fails the build.
const lizenzen = [
  { name: '@kern-ux/native', lizenz: 'EUPL-1.2', dateien: ['LICENSE.md'] },
  { name: 'htmx.org', lizenz: '0BSD', dateien: ['LICENSE'] },
  { name: 'echarts', lizenz: 'Apache-2.0', dateien: ['LICENSE', 'NOTICE', 'licenses/LICENSE-d3'] },
  { name: 'zrender', lizenz: 'BSD-3-Clause', dateien: ['LICENSE'] },
  { name: 'tslib', lizenz: '0BSD', dateien: ['LICENSE.txt'] },
];
const benutzt = new Set();
for (const ausgabe of Object.values(ergebnis.metafile.outputs)) {
  for (const [eingabe, { bytesInOutput }] of Object.entries(ausgabe.inputs)) {
    const paket = eingabe.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1];
    if (paket && bytesInOutput > 0) benutzt.add(paket);
  }
}
for (const paket of benutzt) {
  if (!lizenzen.some(l => l.name === paket)) throw new Error(`Lizenz von ${paket} fehlt in frontend/bauen.mjs`);
}
let text = 'Wirkungskreis steht unter der EUPL-1.2. Die Seiten enthalten außerdem:\n';
for (const { name, lizenz, dateien: texte } of lizenzen) {
  const ordner = join(hier, 'node_modules', name);
  const paket = JSON.parse(readFileSync(join(ordner, 'package.json'), 'utf8'));
  text += `\n${'='.repeat(78)}\n${name} ${paket.version} (${lizenz})\n${'='.repeat(78)}\n\n`;
  for (const datei of texte) text += readFileSync(join(ordner, datei), 'utf8').trim() + '\n\n';
}
text += `\n${'='.repeat(78)}\nFira Sans (OFL-1.1), enthalten in @kern-ux/native\n${'='.repeat(78)}\n\n`;
text += readFileSync(join(hier, 'lizenzen', 'OFL-1.1.txt'), 'utf8');
writeFileSync(join(ziel, 'lizenzen.txt'), text);

const namen = readdirSync(ziel).sort();
const fund = muster => namen.find(n => muster.test(n));
let zeilen = `stil=${fund(/^gestaltung-.*\.css$/)}\nskript=${fund(/^wirkungskreis-.*\.js$/)}\n`;
for (const art of ['stil', 'skript']) {
  const name = zeilen.match(new RegExp(`^${art}=(.*)$`, 'm'))[1];
  zeilen += `${art}.integritaet=sha384-${sha(readFileSync(join(ziel, name)), 'sha384', 'base64')}\n`;
}
for (const name of namen) zeilen += `sha256.${name}=${sha(readFileSync(join(ziel, name)))}\n`;
writeFileSync(liste, zeilen);
mkdirSync(dirname(stempel), { recursive: true });
writeFileSync(stempel, stand);
const groesse = namen.reduce((summe, n) => summe + statSync(join(ziel, n)).size, 0);
console.log(`frontend: ${namen.length} Dateien, ${Math.round(groesse / 1024)} KiB`);
