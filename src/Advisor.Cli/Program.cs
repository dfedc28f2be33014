using Advisor.Cli;

return await CommandLine.RunAsync(args, Console.Out, Console.Error, CancellationToken.None);
