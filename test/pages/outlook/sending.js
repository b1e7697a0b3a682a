/** What ends a compose. There is no event for "sent": it is simply gone. */
import { countPeople, makeRecord } from '../shared/drafts.js';
import { make } from '../shared/make.js';
import { showInfoBar } from './compose-view.js';
import { readMessage, saveDraft } from './drafts.js';
import { showBar, showDialog } from './layer-host.js';
import { openDocked, openInline, removeView } from './places.js';

export function send(view, { asked = false } = {}) {
  const { app } = view;
  if (view.gone || view.leaving) return;
  for (const field of Object.values(view.fields)) if (!view.collapsed) field.commit();
  const message = readMessage(view);
  if (countPeople(message.people) === 0) {
    showInfoBar(view, app.words.needRecipient);
    return;
  }
  if (!message.subject.trim() && !asked) {
    showDialog(view.root.ownerDocument, {
      title: app.words.noSubjectTitle,
      text: app.words.noSubject,
      ok: app.words.send,
      cancel: app.words.dontSend,
      onOk: () => send(view, { asked: true }),
    });
    return;
  }
  leaveAfterSending(view, message);
}

function leaveAfterSending(view, message) {
  const { app, draft } = view;
  view.leaving = true;
  saveDraft(view);
  app.drafts.delete(draft.id);
  const record = makeRecord(draft, message);
  app.sent.push(record);
  app.others.tell(record);
  setTimeout(() => {
    const { kind } = view;
    removeView(view);
    if (kind === 'window') closeWindow(view);
    else if (kind === 'inline') showNewCard(app, draft, record);
    else app.showReading();
    app.drawList?.();
    offerUndo(app, draft, record, kind);
  }, 25);
}

/** For a moment the new card has neither text nor buttons. */
function showNewCard(app, draft, record) {
  const { conversation } = draft;
  const sent = { record, isSending: true };
  conversation.answers = [...(conversation.answers ?? []), sent];
  app.showReading();
  setTimeout(() => {
    sent.isSending = false;
    if (app.conversation === conversation && app.views.length === 0) app.showReading();
  }, 900);
}

function offerUndo(app, draft, record, kind) {
  const seconds = app.options.undo;
  if (!seconds || kind === 'window') return;
  const undo = () => {
    app.sent = app.sent.filter((one) => one !== record);
    app.undone.push(record);
    const { conversation } = draft;
    if (conversation) {
      conversation.answers = conversation.answers?.filter((one) => one.record !== record);
    }
    reopen(app, draft);
  };
  showBar(document, app.words.cardSending, app.words.undo, undo, seconds);
}

/** A window opened by its address closes itself once the message is accepted (seen October 2026). */
function closeWindow(view) {
  const own = view.window ?? window;
  setTimeout(() => {
    own.close();
    if (!view.window)
      document.body.append(make('p', { class: 'practice-empty' }, view.app.words.windowDone));
  }, 150);
}

export function reopen(app, draft) {
  app.drafts.set(draft.id, draft);
  if (!draft.conversation) return openDocked(app, draft);
  if (app.conversation !== draft.conversation) app.actions.openConversation(draft.conversation);
  else app.showReading();
  return openInline(app, draft);
}

export function discard(view) {
  const { app } = view;
  const { words } = app;
  if (view.gone || view.leaving) return;
  showDialog(view.root.ownerDocument, {
    title: words.discardTitle,
    text: words.discardAsk,
    ok: words.ok,
    cancel: words.cancel,
    onOk: () => discardNow(view),
  });
}

function discardNow(view) {
  const { app, draft } = view;
  app.discarded.push(makeRecord(draft, readMessage(view)));
  app.drafts.delete(draft.id);
  removeView(view);
  if (view.kind === 'window') closeWindow(view);
  else app.showReading();
  app.drawList?.();
}

/** Not sent yet, although the compose goes just as with Send. */
export function schedule(view) {
  const { app, draft } = view;
  const message = readMessage(view);
  if (countPeople(message.people) === 0) {
    showInfoBar(view, app.words.needRecipient);
    return;
  }
  const { words } = app;
  const onOk = () => {
    app.scheduled.push(makeRecord(draft, message));
    app.drafts.delete(draft.id);
    removeView(view);
    if (view.kind === 'window') closeWindow(view);
    else app.showReading();
  };
  const text = words.scheduleTitle;
  showDialog(view.root.ownerDocument, {
    title: words.schedule,
    text,
    ok: words.schedule,
    cancel: words.cancel,
    onOk,
  });
}
