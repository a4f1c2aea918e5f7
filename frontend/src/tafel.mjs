// A panel that htmx brought in: its heading gets the focus, Esc and its button close it and lead back.
let ausgang = null;

document.addEventListener('htmx:beforeRequest', e => {
  const region = e.detail.target;
  if (region?.id === 'herleitung') {
    ausgang?.removeAttribute('aria-expanded');
    ausgang = e.detail.elt;
  }
});

document.addEventListener('htmx:afterSwap', e => {
  const tafel = e.detail.target?.querySelector('[data-tafel]') ?? document.querySelector('#stoerung [data-tafel]');
  if (!tafel || !e.detail.target.contains(tafel)) return;
  if (e.detail.target.id === 'herleitung') {
    ausgang?.setAttribute('aria-expanded', 'true');
    const knopf = tafel.querySelector('[data-schliessen]');
    knopf.hidden = false;
    knopf.addEventListener('click', schliessen);
  }
  tafel.querySelector('h1, h2')?.focus();
});

// errors of a form that was sent by htmx: the summary gets the focus
document.addEventListener('htmx:afterSettle', e => {
  e.detail.target?.querySelector?.('[data-fehlerliste]')?.focus();
});
document.querySelector('[data-fehlerliste]')?.focus();

document.addEventListener('keydown', e => {
  if (e.key !== 'Escape') return;
  const offen = document.activeElement?.closest('details.aufklapper[open]');
  if (offen) {
    offen.open = false;
    offen.querySelector('summary').focus();
  } else if (document.querySelector('#herleitung [data-tafel]')) {
    schliessen();
  }
});

document.addEventListener('click', e => {
  for (const offen of document.querySelectorAll('details.aufklapper[open]')) {
    if (!offen.contains(e.target)) offen.open = false;
  }
});

function schliessen() {
  document.getElementById('herleitung').replaceChildren();
  ausgang?.removeAttribute('aria-expanded');
  ausgang?.focus();
  ausgang = null;
}
