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

// Hide and lock: Shift three times within two seconds, with no other key between. The page is blank at
// once; the session ends at the hub; only then does the browser go on to a page that says nothing.
const lock = document.querySelector('form[data-lock]');
const WITHIN_MS = 2_000;
let shifts = [];
if (lock) {
  addEventListener('keydown', (event) => {
    if (event.repeat) return;
    const now = event.timeStamp;
    shifts = event.key === 'Shift' ? [...shifts, now].filter((at) => now - at < WITHIN_MS) : [];
    if (shifts.length < 3) return;
    shifts = [];
    lock.requestSubmit();
  });
  lock.addEventListener('submit', () => {
    document.title = 'Start page';
    document.body.classList.add('is-hidden');
  });
}

// A page that the browser kept whole is asked for again: its session may be over.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

// Text size without asking for the page again: on a family picture that would be another look-up.
const sizes = document.querySelector('form[data-text-size]');
sizes?.addEventListener('submit', (event) => {
  event.preventDefault();
  const { value } = event.submitter;
  const root = document.documentElement;
  root.className = root.className.replace(/text-\w+/, `text-${value}`);
  for (const button of sizes.querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button === event.submitter));
  const body = new URLSearchParams({ size: value });
  fetch(sizes.action, { method: 'POST', body, redirect: 'manual', keepalive: true });
});
