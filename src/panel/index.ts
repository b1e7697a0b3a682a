import { receivePanelRequests } from '../mail/panel-handoff.ts';
import { openPanel } from './open-panel.tsx';

receivePanelRequests(openPanel);
