import { receivePanelRequests } from '../mail/panel-handoff.ts';
import { askBeforeSending } from './ask-before-sending.ts';
import { followReturns } from './follow-message.ts';
import { openPanel, reopenPanel } from './open-panel.tsx';

followReturns();
receivePanelRequests((request) => openPanel(request));
askBeforeSending(reopenPanel);
