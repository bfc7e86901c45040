import type { NextConfig } from 'next'
import { contentRoot } from './src/loader/content-root.ts'

/** The build command stages the export in another folder and swaps it in when it is whole. */
const outputFolder = process.env.EXPORT_FOLDER ?? 'out'

const config: NextConfig = {
  output: 'export',
  distDir: outputFolder,
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // `npm test` checks types on their own, and earlier; a build on an editor's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Under `npm run dev` a changed file of the content is shown at once: the loader says how.
  turbopack: {
    rules: {
      '**/loader/content-stamp.ts': {
        condition: 'development',
        loaders: [
          {
            loader: './src/loader/content-stamp-loader.mjs',
            options: { folder: contentRoot() },
          },
        ],
        as: '*.js',
      },
    },
  },
  experimental: { globalNotFound: true },
}

export default config
