/** Tells the other open practice pages of the same address what was sent, since a window may close itself. */

export function listenToOtherPages() {
  const seen = [];
  const channel = new BroadcastChannel('practice-mailbox');
  channel.addEventListener('message', (event) => seen.push(event.data));
  return { seen, tell: (record) => channel.postMessage(record) };
}
