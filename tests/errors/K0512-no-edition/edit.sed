/<document id/,/<\/document>/d
