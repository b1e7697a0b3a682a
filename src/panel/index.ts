import { receivePanelRequests } from '../mail/panel-handoff.ts';
import { followReturns } from './follow-message.ts';
import { openPanel } from './open-panel.tsx';

followReturns();
receivePanelRequests(openPanel);
