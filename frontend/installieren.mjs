// npm ci, only when the lock file changed since the last one.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hier = dirname(fileURLToPath(import.meta.url));
const stempel = join(hier, 'node_modules', '.stempel');
const stand = createHash('sha256').update(readFileSync(join(hier, 'package-lock.json'))).digest('hex');
if (!existsSync(stempel) || readFileSync(stempel, 'utf8') !== stand) {
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: hier, stdio: 'inherit' });
  if (npm.status !== 0) {
    console.error('npm ci ist gescheitert; ohne die Pakete für die Oberfläche gibt es keine Seiten.');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stempel, stand);
}
