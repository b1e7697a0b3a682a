import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';

/** Every host on which the extension runs; the manifest names the same. */
export const MAIL_HOSTS: readonly string[] = [...gmail.hosts, ...outlook.hosts];
