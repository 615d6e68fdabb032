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

// What is typed and not sent is handed to the hub, which keeps it for the same person and page.
const form = document.querySelector('form[data-keeps]');
let touched = false;
form?.addEventListener('input', () => {
  touched = true;
});
function keepTyped() {
  if (!form || !touched) return;
  const body = new URLSearchParams(new FormData(form));
  body.append('keepFor', location.pathname + location.search);
  fetch('/console/kept', { method: 'POST', body, keepalive: true });
}

// A button sends once.
form?.addEventListener('submit', (event) => {
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = 'true';
});
addEventListener('pageshow', () => {
  if (form) delete form.dataset.sent;
});

// What went wrong is read out first.
document.querySelector('[data-focus]')?.focus();

// Two minutes before a session runs out there is a word of warning, and at its end a cleared screen.
const idle = document.querySelector('[data-idle]');
const WARNED_MS = 120_000;
if (idle) {
  const idleMs = Number(idle.dataset.idle);
  let before;
  let warning;
  let ending;
  const end = () => {
    keepTyped();
    document.body.classList.add('is-hidden');
    location.assign('/console/signed-out');
  };
  const warn = () => {
    before = document.activeElement;
    idle.hidden = false;
    idle.querySelector('button').focus();
  };
  const begin = () => {
    clearTimeout(warning);
    clearTimeout(ending);
    warning = setTimeout(warn, Math.max(0, idleMs - WARNED_MS));
    ending = setTimeout(end, idleMs);
  };
  idle.querySelector('[data-stay]').addEventListener('click', async () => {
    const { ok } = await fetch('/console/stay', { method: 'POST' });
    if (!ok) return end();
    idle.hidden = true;
    before?.focus();
    begin();
  });
  begin();
}

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
    keepTyped();
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
