-- An endless loop without a loop.
::again::
goto again
