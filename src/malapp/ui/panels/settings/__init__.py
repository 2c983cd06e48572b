"""Settings: how malapp looks here, who may open it, the company, the log, and what malapp is made of."""
