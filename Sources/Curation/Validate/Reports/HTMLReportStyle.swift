/// The style sheet of ``HTMLReport``: light and dark by the reader's choice, plain on paper.
enum HTMLReportStyle {
    static let text = """
        :root { color-scheme: light dark; --edge: #d0d7de; --soft: #f6f8fa; --quiet: #57606a;
          --error: #b42318; --warning: #8a5300; --note: #0b5cad; --mark: #ffd33d; }
        @media (prefers-color-scheme: dark) { :root { --edge: #3d444d; --soft: #151b23; --quiet: #9da7b3;
          --error: #ff8d85; --warning: #e3b341; --note: #79b8ff; --mark: #7a5c00; } }
        body { margin: 0 auto; max-width: 70rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
        h1 { font-size: 1.4rem; margin: 0; }
        header p { margin: .2rem 0; }
        form { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0; }
        fieldset { border: 1px solid var(--edge); border-radius: .4rem; }
        label { display: inline-block; margin-inline-end: 1rem; white-space: nowrap; }
        small { color: var(--quiet); }
        article { border: 1px solid var(--edge); border-inline-start: .3rem solid var(--color); border-radius: .4rem;
          padding: .6rem .8rem; margin: .8rem 0; break-inside: avoid; }
        article h2 { font-size: 1rem; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
        article h2 b { color: var(--color); }
        article p { margin: .3rem 0 0; color: var(--quiet); overflow-wrap: anywhere; }
        .error { --color: var(--error); } .warning { --color: var(--warning); } .note { --color: var(--note); }
        code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
        pre { direction: ltr; text-align: left; background: var(--soft); padding: .4rem .6rem; margin: .4rem 0 0;
          overflow-x: auto; white-space: pre; }
        mark { background: var(--mark); color: inherit; border-radius: .1rem; }
        i { font-style: normal; color: var(--color); }
        body:has(#severity-error:not(:checked)) .error,
        body:has(#severity-warning:not(:checked)) .warning,
        body:has(#severity-note:not(:checked)) .note { display: none; }
        @media print { :root { color-scheme: light; --edge: #999; --soft: #fff; --quiet: #333; --error: #000;
          --warning: #000; --note: #000; --mark: #ddd; }
          body { max-width: none; padding: 0; font-size: 10pt; } form { display: none; }
          pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--edge); } }
        """
}
