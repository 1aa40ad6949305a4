/** The version in package.json, put in by the build. */
declare const APP_VERSION: string

/** What the installer names the app to Windows, in package.json as well. */
declare const APP_ID: string
