import { beforeEach } from 'vitest';

// How a view was left is kept there, and would be found by the next file of tests as well.
beforeEach(() => localStorage.clear());
