// Everything here only makes quicker what works without it.
import './htmx.mjs';
import './tafel.mjs';
import './kuerzel.mjs';
import './konflikt.mjs';
import { diagramme } from './diagramm.mjs';
import { kopieren } from './kopieren.mjs';
import { raster } from './raster.mjs';

diagramme(document);
kopieren(document);
raster(document);
document.addEventListener('htmx:load', e => {
  diagramme(e.detail.elt);
  kopieren(e.detail.elt);
  raster(e.detail.elt);
});
