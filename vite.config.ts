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
  },
  worker: { format: 'es' },
  server: { port: 7412, strictPort: false, proxy: { '/api': api } },
});
