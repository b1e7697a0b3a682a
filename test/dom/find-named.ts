import { page } from 'vitest/browser';

/*
 * Parts of a page by what a user calls them: a text is the whole name, a pattern a piece of it.
 */

export const button = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

export const radio = (name: string | RegExp) =>
  page.getByRole('radio', { name, exact: typeof name === 'string' });

export const field = (name: string) => page.getByLabelText(name, { exact: true });

export const heading = (name: string) => page.getByRole('heading', { name, exact: true });

export const text = (what: string | RegExp) =>
  page.getByText(what, typeof what === 'string' ? { exact: true } : {});
