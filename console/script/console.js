// What the console does beyond plain HTML; without it every page still works.
const find = (selector) => document.querySelector(selector);
const post = (path, body, more) => fetch(path, { method: 'POST', body, ...more });
const here = location.pathname + location.search;

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

// A link that looks like a button is pressed like one.
addEventListener('keydown', (event) => {
  if (event.key !== ' ' || event.target.getAttribute('role') !== 'button') return;
  event.preventDefault();
  event.target.click();
});

// What went wrong is read out first.
find('[data-focus]')?.focus();

// What is typed and not sent is handed to the hub, which keeps it for the same person and page.
const form = find('form[data-keeps]');
const KEEP_AFTER_MS = 5_000;
/** What the hub takes of one form, with room for what goes with it. */
const MOST_SENT = 1_000_000;
/** What browsers let a page send while it goes away (Fetch, keepalive). */
const MOST_WHILE_LEAVING = 60_000;
let unkept = false;
let keeping;
async function keepTyped() {
  clearTimeout(keeping);
  if (!form || !unkept || form.dataset.sent) return undefined;
  const body = new URLSearchParams(new FormData(form));
  body.append('keepFor', here);
  const { length } = String(body);
  const tooLong = find('[data-too-long]');
  tooLong.hidden = length <= MOST_SENT;
  if (!tooLong.hidden) return undefined;
  unkept = false;
  const keepalive = length < MOST_WHILE_LEAVING;
  return post('/console/kept', body, { keepalive });
}
form?.addEventListener('input', () => {
  unkept = true;
  clearTimeout(keeping);
  keeping = setTimeout(async () => {
    // Whoever types is not idle.
    const kept = await keepTyped();
    if (kept?.status === 200) goOn(Number(await kept.text()));
  }, KEEP_AFTER_MS);
});
addEventListener('pagehide', keepTyped);

// A button sends once, and only what is kept already: should sending fail, nothing is lost.
form?.addEventListener('submit', async (event) => {
  if (form.dataset.sent || unkept) event.preventDefault();
  if (form.dataset.sent) return;
  if (unkept) {
    await keepTyped().catch(() => undefined);
    // Still not kept: it is longer than the hub takes, and leaving the page would lose it.
    if (unkept) find('[data-too-long]').focus();
    else form.requestSubmit(event.submitter);
  } else form.dataset.sent = 'true';
});

// Two minutes before a session runs out there is a word of warning, and at its end a cleared screen. The
// windows of one session speak to each other: what one asks keeps all, and all are cleared with one.
const idle = find('[data-lasts]');
const windows = idle ? new BroadcastChannel('mash-session') : undefined;
const WARNED_MS = 120_000;
let warning;
let ending;
let before;
function goOn(forMs) {
  wait(forMs);
  windows?.postMessage({ goesOnFor: forMs });
}
function wait(forMs) {
  clearTimeout(warning);
  clearTimeout(ending);
  if (idle.open && forMs > WARNED_MS) {
    idle.close();
    before?.focus();
  }
  warning = setTimeout(warn, Math.max(0, forMs - WARNED_MS));
  ending = setTimeout(
    () => clear(`/console/timed-out?${new URLSearchParams({ to: here })}`),
    forMs,
  );
}
function warn() {
  if (idle.open) return;
  before = document.activeElement;
  idle.showModal();
}
async function clear(leadsTo) {
  hide();
  await Promise.allSettled([keepTyped()]);
  location.assign(leadsTo);
}
function hide() {
  document.title = 'Start page';
  idle?.close();
  document.body.classList.add('is-hidden');
}
async function stay() {
  const answer = await post('/console/stay').catch(() => undefined);
  if (!answer) {
    find('[data-stay-says]').textContent = 'The hub cannot be reached. Try again.';
    return;
  }
  if (!answer.ok) return clear(`/console/timed-out?${new URLSearchParams({ to: here })}`);
  const forMs = Number(await answer.text());
  goOn(forMs);
  if (forMs <= WARNED_MS)
    find('[data-stay-says]').textContent =
      'Your sign-in comes to its end and cannot be made longer. Sign in again afterwards.';
}
if (idle) {
  find('[data-stay]').addEventListener('click', stay);
  idle.addEventListener('cancel', (event) => {
    event.preventDefault();
    stay();
  });
  windows.addEventListener('message', ({ data }) => {
    if (data.goesOnFor) wait(data.goesOnFor);
    if (data.over === 'locked') clear('/console/away');
    if (data.over === 'signed out') clear('/console/signed-out');
  });
  goOn(Number(idle.dataset.lasts));
}

// Hide and lock: Shift three times within two seconds, with no other key between. The page is blank at
// once; the session ends at the hub; only then does the browser go on to a page that says nothing.
const lock = find('form[data-lock]');
const WITHIN_MS = 2_000;
let shifts = [];
// Whoever is not signed in leaves at once, and Back does not show the page that they left.
const exit = find('a[data-exit]');
exit?.addEventListener('click', (event) => {
  event.preventDefault();
  hide();
  location.replace(exit.href);
});
lock?.addEventListener('submit', async (event) => {
  event.preventDefault();
  hide();
  windows.postMessage({ over: 'locked' });
  const body = new URLSearchParams(new FormData(lock));
  await Promise.allSettled([post(lock.action, body, { redirect: 'manual' }), keepTyped()]);
  location.assign('/console/away');
});
addEventListener('keydown', (event) => {
  if ((!lock && !exit) || event.repeat) return;
  const now = event.timeStamp;
  shifts = event.key === 'Shift' ? [...shifts, now].filter((at) => now - at < WITHIN_MS) : [];
  if (shifts.length < 3) return;
  shifts = [];
  if (lock) lock.requestSubmit();
  else exit.click();
});
find('form[data-sign-out]')?.addEventListener('submit', () => {
  keepTyped();
  windows.postMessage({ over: 'signed out' });
});

// A page that the browser kept whole is asked for again: its session may be over.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

// A screen on the wall is kept up to date while somebody can see it.
const refreshed = find('[data-refresh]');
if (refreshed)
  setInterval(
    () => {
      if (!document.hidden) location.reload();
    },
    Number(refreshed.dataset.refresh) * 1_000,
  );

// What a reader chooses for all pages, without asking for the page again: on a family picture that would
// be another look-up.
for (const choice of document.querySelectorAll('form[data-choice]'))
  choice.addEventListener('submit', (event) => {
    event.preventDefault();
    const { value } = event.submitter;
    const name = choice.dataset.choice;
    const root = document.documentElement;
    root.className = root.className.replace(new RegExp(`${name}-\\w+`), `${name}-${value}`);
    for (const button of choice.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button === event.submitter));
    const body = new URLSearchParams({ chosen: value });
    post(choice.action, body, { redirect: 'manual', keepalive: true });
  });

// Answers that come late: whether a new look would bring more than this page is asked now and then, ever
// more seldom, and told where a screen reader says it. What it says is asked for by whoever reads.
const late = find('[data-late]');
const ASKED_AFTER_MS = [30_000, 60_000, 120_000, 240_000, 480_000];
async function askLate() {
  const { late: path, picture } = late.dataset;
  const formToken = lock.elements.formToken.value;
  const answer = await post(path, new URLSearchParams({ formToken, picture })).catch(
    () => undefined,
  );
  if (answer?.status === 200) late.textContent = await answer.text();
  else if (!answer || answer.status === 204) askLateAgain();
}
function askLateAgain() {
  const after = ASKED_AFTER_MS.shift();
  if (after) setTimeout(askOnceSeen, after);
}
/** Whoever looks at something else meanwhile is told when they come back. */
function askOnceSeen() {
  if (document.hidden) addEventListener('visibilitychange', askOnceSeen, { once: true });
  else askLate();
}
if (late) askLateAgain();
