import htmx from 'htmx.org/dist/htmx.esm.js';

const wert = name => document.querySelector(`meta[name="${name}"]`)?.content;

document.addEventListener('htmx:configRequest', e => {
  const kopf = wert('_csrf_header');
  if (kopf) e.detail.headers[kopf] = wert('_csrf');
});

// a network that is gone is not an answer of the server: say so where errors are read out
document.addEventListener('htmx:sendError', () => {
  const stelle = document.getElementById('stoerung');
  if (stelle) stelle.textContent = stelle.dataset.getrennt;
});

export { htmx };
