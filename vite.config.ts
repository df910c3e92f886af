import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.OFFSHOOT_API ?? 'http://127.0.0.1:7411';

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // The content security policy allows no data: fonts or styles, so every file stands by itself.
    assetsInlineLimit: 0,
    sourcemap: true,
    // What the first screen weighs is held to 400 kB gzipped; no warning by file.
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: 'es' },
  // The client has a folder api/ too: what ends in .ts is a module of the page.
  server: { port: 7412, strictPort: false, proxy: { '^/api/(?!.*\\.tsx?(\\?|$))': api } },
});
