"""`packshot completion`: the completion script of bash, zsh or fish."""

from __future__ import annotations

import click


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    r"""Print the completion script of a shell.

    \b
    bash: packshot completion bash > ~/.local/share/bash-completion/completions/packshot
    zsh:  packshot completion zsh > a file _packshot in a folder of $fpath
    fish: packshot completion fish > ~/.config/fish/completions/packshot.fish
    """
    from click.shell_completion import get_completion_class

    from packshot.cli.root import commands

    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"click knows no completion for {shell}")
    script = kind(commands, {}, "packshot", "_PACKSHOT_COMPLETE")
    click.echo(script.source_template % script.source_vars())
