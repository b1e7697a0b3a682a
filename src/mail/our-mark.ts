/** Marks everything of ours in a page, so that a newer copy can clear away what an older one left. */
export const MARK = 'data-afterword';
