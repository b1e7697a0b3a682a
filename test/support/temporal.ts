// Node has no Temporal before 26; the browsers that the extension runs in have it built in.
import 'temporal-polyfill/global';
