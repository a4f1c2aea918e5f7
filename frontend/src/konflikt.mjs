// Choosing a side fills in its text; both stay readable beside it.
document.addEventListener('change', e => {
  const wahl = e.target.closest('.konflikt__wahl input[type=radio]');
  if (!wahl) return;
  const feld = wahl.closest('.konflikt__feld');
  feld.querySelector('.feld :is(input, textarea, select)').value =
      wahl.closest('.konflikt__seite').querySelector('.konflikt__wert').dataset.wert;
});
