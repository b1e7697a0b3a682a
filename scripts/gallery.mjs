/**
 * `npm run gallery`: every component in every state, in the browser, drawn anew as its files change.
 *
 *   npm run gallery -- --build   builds it into artifacts/gallery instead
 *
 * It is for development, and no part of the extension.
 */
import { parseArgs } from 'node:util';
import { buildGallery, serveGallery } from './gallery/vite-gallery.mjs';

const { values } = parseArgs({ options: { build: { type: 'boolean' } } });
if (values.build) console.log(`${await buildGallery()} built`);
else await serveGallery();
