export default {
  title: 'After Sentencing',
  url: 'https://guide.example.org',
  baseUrl: '/',
  trailingSlash: true,
  // The text links to pages of the guide that are not built here.
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { format: 'md', hooks: { onBrokenMarkdownLinks: 'ignore' } },
  presets: [
    ['classic', { docs: { path: 'docs', routeBasePath: '/', sidebarPath: undefined }, blog: false, pages: false }],
  ],
  themeConfig: { navbar: { title: 'After Sentencing' } },
}
