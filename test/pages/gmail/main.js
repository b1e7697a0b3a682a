/** Starts the practice mailbox in the form of Gmail: a whole page, or one compose in its own window. */
import { addStylesheet, makeBanner, setLanguage } from '../shared/furniture.js';
import { make, wait } from '../shared/make.js';
import { readOptions } from '../shared/options.js';
import { listenToOtherPages } from '../shared/other-pages.js';
import { getWords } from '../shared/words.js';
import { makeActions } from './actions.js';
import { drawConversation } from './conversation.js';
import { drawFrame, makeInbox } from './frame.js';
import { makePractice } from './practice.js';
import { listenToShortcuts } from './shortcuts.js';
import { makeToast } from './toast.js';
import { redrawToolbar } from './toolbar.js';

function makeApp() {
  const options = readOptions();
  Object.assign(options, {
    archive: options.isOn('archive', false),
    asks: options.isOn('asks', false),
    slow: options.isOn('slow', false),
    plain: options.isOn('plain', false),
    offline: options.isOn('offline', false),
    people: options.query.get('people'),
  });
  const app = {
    options,
    words: getWords(options.lang),
    undoSeconds: options.readNumber('undo', 10),
  };
  Object.assign(app, { views: [], drafts: new Map(), gone: new Set(), inlineStatus: null });
  app.others = listenToOtherPages();
  for (const list of ['sent', 'undone', 'queued', 'scheduled', 'discarded', 'shortcuts'])
    app[list] = [];
  app.ownWindow = options.query.get('view') === 'cm' || location.pathname.includes('/popout');
  app.inbox = makeInbox();
  app.conversation = app.ownWindow ? null : app.inbox[0];
  app.actions = makeActions(app);
  return app;
}

/** An own window shows nothing but its compose, which is there before any script of others. */
function drawOwnWindow(app) {
  const { query, banner } = app.options;
  document.body.append(
    banner ? makeBanner(app.words) : '',
    make('div', { class: 'nH', role: 'main' }),
  );
  document.title = app.words.newMessage;
  app.actions.compose({
    to: query.get('to') ?? '',
    cc: query.get('cc') ?? '',
    bcc: query.get('bcc') ?? '',
    subject: query.get('su') ?? '',
    body: query.get('body') ?? '',
  });
}

function listenToSize(app) {
  let timer = 0;
  addEventListener('resize', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const view of app.views) redrawToolbar(view);
    }, 50);
  });
}

async function start() {
  const app = makeApp();
  let tellReady = () => {};
  const ready = new Promise((resolve) => {
    tellReady = resolve;
  });
  window.practice = makePractice(app, ready);
  setLanguage(app.options);
  // No attribute tells the dark theme; only the colours do.
  const styled = app.options.dark ? addStylesheet('/__practice/gmail/dark.css') : null;
  makeToast(app);
  listenToSize(app);
  listenToShortcuts(app);
  if (app.ownWindow) drawOwnWindow(app);
  else {
    drawFrame(app);
    drawConversation(app);
  }
  await styled;
  // The body has no class until the page has decided what it is.
  await wait(60);
  document.body.classList.add(...(app.ownWindow ? ['xE', 'xp'] : ['aAU']));
  await app.views[0]?.addressesReady;
  tellReady();
}

start();
