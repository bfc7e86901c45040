/**
 * What a page may ask the browser for. Two things stay: to copy a link, and the device's own way of sharing.
 *
 * The names are those that Chromium 156 knows on every system (`document.featurePolicy.features()`; their list:
 * https://chromium.googlesource.com/chromium/src/+/main/services/network/public/cpp/permissions_policy/permissions_policy_features.json5),
 * so that no console warns of them. A name that is not here keeps its default, which is ourselves or nobody. Client hints
 * (`ch-…`) are left out: a browser sends them to those who ask with Accept-CH, and we do not.
 */
const everyFeature = [
  ...['accelerometer', 'aria-notify', 'autoplay', 'browsing-topics', 'camera', 'captured-surface-control'],
  ...['clipboard-read', 'clipboard-write', 'compute-pressure', 'cross-origin-isolated', 'deferred-fetch'],
  ...['deferred-fetch-minimal', 'digital-credentials-create', 'digital-credentials-get', 'display-capture'],
  ...['encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get'],
  ...['idle-detection', 'interest-cohort', 'keyboard-map', 'language-detector', 'language-model', 'local-fonts'],
  ...['local-network', 'local-network-access', 'loopback-network', 'magnetometer', 'media-playback-while-not-visible'],
  ...['microphone', 'midi', 'on-device-speech-recognition', 'otp-credentials', 'payment', 'picture-in-picture'],
  ...['private-state-token-issuance', 'private-state-token-redemption', 'publickey-credentials-create'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'speaker-selection', 'storage-access', 'summarizer'],
  ...['sync-xhr', 'translator', 'unload', 'usb', 'window-management', 'xr-spatial-tracking'],
] as const

/** Chromium knows it on every system but Linux, where its console says so: it is named only where it is kept. */
type Feature = (typeof everyFeature)[number] | 'web-share'

/**
 * The value of `Permissions-Policy` that keeps some features for ourselves and switches every other one off.
 * @example permissionsPolicy(['web-share']) // 'accelerometer=(), …, xr-spatial-tracking=(), web-share=(self)'
 */
export function permissionsPolicy(kept: readonly Feature[]): string {
  const off = everyFeature.filter((name) => !kept.includes(name)).map((name) => `${name}=()`)
  return [...off, ...kept.map((name) => `${name}=(self)`)].join(', ')
}
