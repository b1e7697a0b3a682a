import { sendMessage } from '../platform/messages.ts';
import type { Answers, Request } from './protocol.ts';

/**
 * Asks the background. Rejects when it does not answer. Apart from the protocol, whose parsing only
 * the background needs: it would be a tenth of the panel.
 */
export async function ask<R extends Request>(request: R): Promise<Answers[R['type']]> {
  return (await sendMessage(request)) as Answers[R['type']];
}
