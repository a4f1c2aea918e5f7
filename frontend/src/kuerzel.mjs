// Single keys, unless switched off (WCAG 2.1.4) or typed into something.
document.addEventListener('keydown', e => {
  if (document.body.dataset.kuerzel !== 'an' || e.ctrlKey || e.altKey || e.metaKey || e.defaultPrevented) return;
  if (e.target.closest('input, textarea, select, [contenteditable], [role=grid]')) return;
  if (e.key === '/') {
    const suche = document.getElementById('suchbegriff');
    if (suche) {
      e.preventDefault();
      suche.focus();
      suche.select();
    }
  } else if (e.key === '?') {
    const hilfe = document.querySelector('a[href$="/hilfe"]');
    if (hilfe) {
      e.preventDefault();
      hilfe.click();
    }
  }
});
