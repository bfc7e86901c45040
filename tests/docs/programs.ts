/**
 * The programs of others that our pages tell people to use, with what for. A name that is in none of our lists is a slip
 * or a new burden on readers, so it has to be written down here.
 */
export const foreignPrograms: ReadonlyMap<string, string> = new Map([
  ['apt-get', 'installs servers on Debian'],
  ['aws', 'fills an object store'],
  ['caddy', 'a server'],
  ['cat', 'writes a configuration'],
  ['certbot', 'gets a certificate'],
  ['curl', 'asks a server for its headers'],
  ['export', 'sets a variable of the shell'],
  ['git', 'keeps the history'],
  ['ln', 'switches a site of nginx on'],
  ['mkdir', 'makes a folder'],
  ['nginx', 'a server'],
  ['podman', 'runs a container'],
  ['rsync', 'copies the site to a server'],
  ['systemctl', 'reloads a server'],
  ['tee', 'writes a configuration as root'],
])

/** Packages that npx fetches for whoever has an account with a host. They are no dependencies of ours. */
export const fetchedByNpx: readonly string[] = ['netlify-cli', 'wrangler']

/** Options and files of other programs that the prose names. */
export const foreignNames: ReadonlyMap<string, string> = new Map([
  ['--no-sandbox', 'an option of Chromium'],
  ['loading.tsx', 'a file of Next that we do without'],
  ['/usr/sbin/policy-rc.d', 'a file of Debian'],
])

/** Addresses that the prose names and that were promised to nobody, so that the ledger has them not. */
export const otherAddresses: ReadonlyMap<string, string> = new Map([
  ['/404.html', 'what hosts send for an address that is not there'],
  ['/no/such/page/', 'an address that is not there'],
  ['/one-file/', 'a cover, gone once the file is made'],
  ['/qr/<id>.svg', 'made where the build knows its own address'],
])
