import { playTour } from './scripts/practice/tour-chromium.mjs';
for (const site of ['gmail','outlook']) { const t=Date.now(); console.log(await playTour({browser:'/usr/bin/chromium',extension:'/tmp/e2e/dist/chrome',site,folder:'/tmp/e2e/tour-'+site}), Date.now()-t); }
