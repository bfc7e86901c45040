import type { NextConfig } from 'next'

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
  experimental: { globalNotFound: true },
}

export default config
