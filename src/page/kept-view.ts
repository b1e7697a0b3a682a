/** How the interviews are shown. */
export type InterviewsView = 'list' | 'board';

const KEY = 'interviews-view';

/**
 * How the interviews were shown last, on this device. It stands in the page's own storage and not
 * with the records: it is nothing of the user's, the first paint knows it at once, and where it is
 * lost there is the list.
 */
export function keptView(): InterviewsView {
  try {
    return localStorage.getItem(KEY) === 'board' ? 'board' : 'list';
  } catch {
    return 'list';
  }
}

export function keepView(view: InterviewsView): void {
  try {
    localStorage.setItem(KEY, view);
  } catch {
    // A browser that lets no page keep anything: the next visit begins with the list.
  }
}
