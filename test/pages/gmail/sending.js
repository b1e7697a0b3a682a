/** What ends a compose: send, schedule, discard, save and close; and what brings it back. */
import { countPeople, makeRecord } from '../shared/drafts.js';
import { showAlert } from './alert.js';
import { addAnswer } from './conversation.js';
import { readMessage, saveDraft } from './drafts.js';
import { openDocked, openInline, openOwnWindow, removeView } from './places.js';
import { showToast } from './toast.js';

/** Seen 2026: a dialog goes at once, an inline reply only when the request has left. */
const removalDelays = { docked: 10, window: 10, inline: 300 };

export function send(view, { asked = false } = {}) {
  const { app, draft } = view;
  if (view.gone || view.leaving) return;
  const message = readMessage(view);
  if (countPeople(message.people) === 0) {
    showAlert(app, app.words.needRecipient);
    return;
  }
  if (app.options.asks && !asked) {
    showAlert(app, app.words.askAttachment, { onOk: () => send(view, { asked: true }) });
    return;
  }
  leave(view);
  const record = makeRecord(draft, message);
  app.drafts.delete(draft.id);
  if (app.options.offline) {
    queue(app, draft, record);
    return;
  }
  app.sent.push(record);
  app.others.tell(record);
  const undo = () => undoSend(app, draft, record);
  showToast(app, app.words.sending);
  setTimeout(() => {
    if (app.sent.includes(record)) showSent(app, record, undo, draft);
  }, 350);
}

/**
 * Without a connection the message waits, and the bar offers no look at it. A guess: what the real
 * bar shows then is not known (2026).
 */
function queue(app, draft, record) {
  app.queued.push(record);
  const undo = () => undoSend(app, draft, record);
  showToast(app, app.words.queued, { undo, param: draft.threadId });
}

function showSent(app, record, undo, draft) {
  const view = () => showAlert(app, record.text, { role: 'dialog', title: record.subject });
  showToast(app, app.words.messageSent, { undo, view, param: draft.threadId });
  app.showFolder?.();
  showAnswer(app, draft, record);
}

/** An answer becomes a message of the conversation, drawn next to what is already there. */
function showAnswer(app, draft, record) {
  if (!draft.conversation) return;
  draft.conversation.answers = [...(draft.conversation.answers ?? []), record];
  if (app.conversation === draft.conversation) addAnswer(app, record);
}

function leave(view) {
  view.leaving = true;
  saveDraft(view, { wholeBody: true });
  setTimeout(() => removeView(view), removalDelays[view.kind]);
}

export function undoSend(app, draft, record) {
  for (const list of ['sent', 'queued']) app[list] = app[list].filter((one) => one !== record);
  app.undone.push(record);
  if (draft.conversation?.answers) {
    draft.conversation.answers = draft.conversation.answers.filter((one) => one !== record);
    app.conversationNode?.querySelector(`[data-message-id="${draft.id}"]`)?.remove();
  }
  showToast(app, app.words.sendingUndone, { seconds: 4 });
  reopen(app, draft);
}

/** Same draft id and same place; which place the real page takes after Undo is not known (2026). */
export function reopen(app, draft) {
  app.drafts.set(draft.id, draft);
  if (app.ownWindow) return openOwnWindow(app, draft);
  const isHere = draft.kind === 'inline' && app.conversation === draft.conversation;
  return isHere ? openInline(app, draft) : openDocked(app, draft);
}

export function schedule(view) {
  const { app, draft } = view;
  const message = readMessage(view);
  if (countPeople(message.people) === 0) {
    showAlert(app, app.words.needRecipient);
    return;
  }
  const onOk = () => {
    leave(view);
    app.scheduled.push(makeRecord(draft, message));
    const undo = () => {
      app.scheduled.pop();
      reopen(app, draft);
    };
    // Whether this bar also offers to show the message is not known, so it is an option.
    const look = app.options.isOn('schedulelink', false) ? () => {} : undefined;
    showToast(app, app.words.scheduled, { undo, view: look, param: draft.threadId });
  };
  showAlert(app, app.words.scheduleTitle, { role: 'dialog', title: app.words.schedule, onOk });
}

export function discard(view) {
  const { app, draft } = view;
  if (view.gone || view.leaving) return;
  saveDraft(view, { wholeBody: true });
  app.drafts.delete(draft.id);
  const record = makeRecord(draft, readMessage(view));
  app.discarded.push(record);
  removeView(view);
  const undo = () => {
    app.discarded = app.discarded.filter((one) => one !== record);
    showToast(app, app.words.draftSaved, { seconds: 3 });
    reopen(app, draft);
  };
  showToast(app, app.words.draftDiscarded, { undo, param: draft.threadId });
}

export function closeAndSave(view) {
  const message = readMessage(view);
  const known = view.app.drafts.has(view.draft.id);
  const isEmpty = countPeople(message.people) === 0 && !message.subject && !view.bodyNoticed;
  if (known || !isEmpty) saveDraft(view);
  removeView(view, { keepsShell: true });
}

/** Leaves the conversation for a docked window: everything but the draft id is made anew. */
export function popOut(view) {
  saveDraft(view, { wholeBody: true });
  removeView(view);
  return openDocked(view.app, view.draft);
}

export function openWindow(view) {
  saveDraft(view, { wholeBody: true });
  const { draft, app } = view;
  const query = new URLSearchParams(app.options.query);
  query.set('to', draft.people.to.map((person) => person.address).join(','));
  query.set('su', draft.subject);
  query.set('body', readMessage(view).text);
  query.set('signature', '0');
  removeView(view);
  open(`/mail/u/0/popout?${query}`, '_blank', 'width=720,height=640');
}
