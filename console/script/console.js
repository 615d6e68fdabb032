// What the console does beyond plain HTML; without it every page still works.

// On paper nothing is folded away.
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details:not([open])')) {
    folded.open = true;
    folded.dataset.folded = '';
  }
});
addEventListener('afterprint', () => {
  for (const unfolded of document.querySelectorAll('details[data-folded]')) {
    unfolded.open = false;
    delete unfolded.dataset.folded;
  }
});
