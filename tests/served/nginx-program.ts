import { existsSync } from 'node:fs'
import type { Program } from '#tests/served/run-server.ts'

// npm test finds or installs nginx and names it here. Run alone, tests and benchmarks take the system's.
export const nginxPath = process.env['NGINX_PATH'] ?? ['/usr/sbin/nginx'].find(existsSync)

/** Like /etc/nginx/nginx.conf, but with everything that nginx writes in a folder of the test. */
const configuration = (inServer: readonly string[]) => (place: { port: number; folder: string }) => `
  daemon off;
  pid ${place.folder}/pid;
  # The site may lie where no other user can read it.
  ${process.getuid?.() === 0 ? 'user root;' : ''}
  load_module modules/ngx_http_brotli_static_module.so;
  events {}
  http {
    ${temporary.map((name) => `${name}_temp_path ${place.folder}/${name};`).join(' ')}
    server {
      listen 127.0.0.1:${place.port};
      ${inServer.join('\n      ')}
    }
  }`

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** How nginx is run, with these directives in its one server. */
export const nginxProgram = (inServer: readonly string[]): Program => ({
  path: nginxPath ?? 'nginx',
  configuration: configuration(inServer),
  args: (file) => ['-e', 'stderr', '-c', file],
})
