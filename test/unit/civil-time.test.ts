import { describe } from 'vitest';
import { checkCivilTime } from '../support/civil-time-cases.ts';

describe('civil time, in Node', checkCivilTime);
