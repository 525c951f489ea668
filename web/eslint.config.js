import babelParser from '@babel/eslint-parser';
import importPlugin from 'eslint-plugin-import';
import a11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';

// Imports run one way: a folder imports only from folders that stand before it. What several features need is shared.
const shared = ['browser', 'language', 'clock', 'api', 'live', 'ui'];
const features = [
    ...[
        'congress',
        'me',
        'favourite',
        'programme',
        'map',
        'signup',
        'signin',
        'participant',
        'together',
        'session',
        'favouritelist',
        'ticket',
        'myprogramme',
    ],
    ...[
        'loginsessions',
        'organiser/workspace',
        'organiser/import',
        'organiser/editing',
        'organiser/whatif',
        'organiser/participants',
    ],
    ...[
        'organiser/attendance',
        'organiser/dashboard',
        'organiser/programme',
        'organiser/status',
        'organiser/history',
        'organiser/names',
        'organiser/door',
        'organiser/settings',
    ],
    ...['organiser/newcongress', 'organiser/organisations', 'mydata', 'about'],
];
const order = [...shared, ...features, 'app'];

const zones = order.flatMap((folder, place) =>
    order.slice(place + 1).map((later) => ({
        target: `./src/${folder}`,
        from: `./src/${later}`,
        message: `${folder} stands before ${later}: imports run the other way.`,
    })),
);

const storage = 'A browser may forbid or empty it: use browser/memory.ts.';

export default [
    { ignores: ['dist', 'node_modules', 'src/api/schema.d.ts'] },
    {
        files: ['**/*.{ts,tsx}'],
        linterOptions: { reportUnusedDisableDirectives: 'error' },
        languageOptions: {
            // The compiler checks types; here it is enough to read them.
            parser: babelParser,
            parserOptions: {
                requireConfigFile: false,
                babelOptions: { babelrc: false, configFile: false, parserOpts: { plugins: ['jsx', 'typescript'] } },
            },
        },
        plugins: { import: importPlugin, 'jsx-a11y': a11y, 'react-hooks': reactHooks },
        rules: {
            ...a11y.flatConfigs.recommended.rules,
            ...reactHooks.configs.flat.recommended.rules,
            'import/no-restricted-paths': ['error', { zones }],
        },
    },
    {
        files: ['src/**/*.{ts,tsx}'],
        ignores: ['src/browser/memory.ts'],
        rules: {
            'no-restricted-globals': [
                'error',
                { name: 'localStorage', message: storage },
                { name: 'sessionStorage', message: storage },
            ],
        },
    },
    {
        files: ['src/**/*.{ts,tsx}'],
        ignores: ['src/ui/Button.tsx'],
        rules: {
            'no-restricted-imports': [
                'error',
                {
                    name: '@nl-design-system-candidate/button-react',
                    message: 'A click would submit while it is disabled: use ui/Button.tsx.',
                },
            ],
        },
    },
];
