// What Maven calls: `node build/maven.mjs build|test`. Installs and builds only when something changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installed = join(root, 'node_modules/.installed');
const npmCommand = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const built = join(root, 'node_modules/.built');

function filesUnder(path) {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)));
}

function fingerprint(paths) {
    const hash = createHash('sha256').update(process.version);
    for (const file of paths.map((path) => join(root, path)).flatMap(filesUnder)) {
        hash.update(file.slice(root.length)).update(readFileSync(file));
    }
    return hash.digest('hex');
}

function isCurrent(stamp, print) {
    return existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
}

function npm(...parameters) {
    const { status } = spawnSync(npmCommand, parameters, { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
}

function install() {
    const print = fingerprint(['package.json', 'package-lock.json']);
    if (isCurrent(installed, print)) return;
    npm('ci', '--no-fund', '--no-audit');
    writeFileSync(installed, print);
}

function build() {
    const print = fingerprint([
        ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'index.html'],
        ...['build', 'public', 'src'],
    ]);
    if (existsSync(join(root, 'dist/index.html')) && isCurrent(built, print)) return;
    // Old hashed assets must not stay in the jar.
    rmSync(join(root, 'target/classes/static'), { recursive: true, force: true });
    npm('run', 'build');
    listComponents();
    writeFileSync(built, print);
}

/** The packages in the pages' script, for the list of components (CycloneDX). */
function listComponents() {
    const { status, stdout } = spawnSync(npmCommand, ['sbom', '--omit=dev', '--sbom-format=cyclonedx'], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) process.exit(status ?? 1);
    mkdirSync(join(root, 'target/sbom'), { recursive: true });
    writeFileSync(join(root, 'target/sbom/web.cdx.json'), stdout);
}

install();
if (process.argv[2] === 'test') npm('test');
else build();
