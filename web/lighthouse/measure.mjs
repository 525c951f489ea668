// Measures the first visit to the participants' pages with Lighthouse's slow phone: node measure.mjs <address> <folder>
import { mkdir, writeFile } from 'node:fs/promises';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [site, folder] = process.argv.slice(2);
const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
];

/** In hundredths. */
const least = { performance: 95, accessibility: 100, 'best-practices': 95 };
/** In kilobytes, as they travel. */
const most = { Script: 150, Font: 60 };

async function read(path) {
    const answer = await fetch(site + path);
    if (!answer.ok) throw new Error(`${path} is answered with ${answer.status}`);
    return answer.json();
}

async function pages() {
    const [congress] = await read('/api/v1/congresses');
    if (!congress) throw new Error('There is no congress that everybody may see.');
    const { sessions } = await read(`/api/v1/congresses/${congress.slug}/programme`);
    const programme = `/c/${congress.slug}`;
    return {
        programme,
        timetable: `${programme}?weergave=rooster`,
        map: `${programme}?weergave=kaart`,
        ...(sessions[0] && { session: `${programme}/activiteit/${sessions[0].id}` }),
        'sign-in': '/inloggen',
        help: '/hulp',
    };
}

function kilobytes({ audits }, type) {
    const requests = audits['network-requests'].details.items.filter((item) => item.resourceType === type);
    return requests.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000;
}

/** What does not hold, in words. */
function faults({ categories, ...result }) {
    const low = Object.entries(least).filter(([name, score]) => Math.round(categories[name].score * 100) < score);
    const large = Object.entries(most).filter(([type, limit]) => kilobytes(result, type) > limit);
    return [
        ...low.map(([name, score]) => `${name} is below ${score}`),
        ...large.map(([type, limit]) => `more than ${limit} kB of ${type.toLowerCase()}`),
    ];
}

function line(name, { categories, ...result }) {
    const scores = Object.keys(least).map((each) => String(Math.round(categories[each].score * 100)).padStart(5));
    const sizes = Object.keys(most).map((each) => kilobytes(result, each).toFixed(0).padStart(6));
    const [first, largest] = ['first-contentful-paint', 'largest-contentful-paint'].map((each) =>
        (result.audits[each].numericValue / 1000).toFixed(1).padStart(6),
    );
    return [name.padEnd(10), ...scores, first, largest, ...sizes].join(' ');
}

const chrome = await launch({ chromeFlags: flags, chromePath: process.env.CHROME_PATH, logLevel: 'silent' });
const wrong = [];
try {
    await mkdir(folder, { recursive: true });
    console.log('page        perf  a11y  best  first  largest script  fonts   (scores; seconds; kB)');
    for (const [name, path] of Object.entries(await pages())) {
        const found = await lighthouse(site + path, {
            port: chrome.port,
            output: 'html',
            onlyCategories: Object.keys(least),
            logLevel: 'silent',
        });
        await writeFile(`${folder}/${name}.html`, found.report);
        console.log(line(name, found.lhr));
        wrong.push(...faults(found.lhr).map((fault) => `${name}: ${fault}`));
    }
} finally {
    chrome.kill();
}
for (const fault of wrong) console.log(fault);
process.exitCode = wrong.length > 0 ? 1 : 0;
