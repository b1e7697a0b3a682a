/** Starts the practice mailbox in the form of Outlook on the web. */
import { makeBanner, setLanguage } from '../shared/furniture.js';
import { readOptions } from '../shared/options.js';
import { listenToOtherPages } from '../shared/other-pages.js';
import { conversations } from '../shared/scenario.js';
import { getWords } from '../shared/words.js';
import { drawActions } from './action-row.js';
import { makeActions } from './actions.js';
import { emptyForNow } from './compose-view.js';
import { drawFrame } from './frame.js';
import { makeHost } from './layer-host.js';
import { makePractice } from './practice.js';
import { drawReading } from './reading-pane.js';

const layouts = ['2022', '2023'];

function makeApp() {
  const options = readOptions();
  const layout = options.query.get('layout');
  Object.assign(options, {
    layout: layouts.includes(layout) ? layout : 'new',
    undo: options.readNumber('undo', 0),
  });
  const app = { options, words: getWords(options.lang), others: listenToOtherPages() };
  Object.assign(app, { views: [], drafts: new Map(), gone: new Set() });
  Object.assign(app, { sent: [], undone: [], scheduled: [], discarded: [] });
  app.inbox = conversations.map((conversation) => ({ ...conversation }));
  app.ownWindow = location.pathname.includes('/deeplink/compose');
  app.conversation = app.ownWindow ? null : app.inbox[0];
  app.actions = makeActions(app);
  app.showReading = () => drawReading(app);
  return app;
}

async function drawOwnWindow(app) {
  const { query, banner } = app.options;
  if (banner) document.body.append(makeBanner(app.words));
  document.title = app.words.newMail;
  const message = {};
  for (const name of ['to', 'cc', 'bcc', 'subject', 'body']) message[name] = query.get(name) ?? '';
  const view = app.actions.compose(message);
  await emptyForNow(view);
}

async function start() {
  const app = makeApp();
  let tellReady = () => {};
  const ready = new Promise((resolve) => {
    tellReady = resolve;
  });
  window.practice = makePractice(app, ready);
  setLanguage(app.options);
  // Outlook turns its own black and white around; that is the mark of its dark theme (2024-05).
  if (app.options.dark) {
    document.documentElement.style.setProperty('--black', '#FFFFFF');
    document.documentElement.style.setProperty('--white', '#000000');
  }
  let timer = 0;
  addEventListener('resize', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const view of app.views) drawActions(view);
    }, 60);
  });
  if (app.ownWindow) await drawOwnWindow(app);
  else {
    drawFrame(app);
    app.showReading();
  }
  makeHost(document);
  tellReady();
}

start();
