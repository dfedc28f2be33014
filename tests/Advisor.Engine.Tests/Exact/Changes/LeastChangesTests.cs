using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;
using Advisor.Engine.Exact.Changes;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Exact.Changes;

public sealed class LeastChangesTests
{
    [Fact]
    public void Settle_can_be_ended()
    {
        var settled = 0;
        for (var seed = 0; seed < 50; seed++)
        {
            var ruleSet = Scenarios.Of(seed).World.ToRuleSet();
            var terrain = new Terrain(ruleSet);
            var layout = GoalLayout.Of(Goal.First(terrain, ruleSet.Styles[0].Id));
            var space = new MoveSpace(new(terrain, AnswerSet.Empty(ruleSet)), layout, _ => true);
            if (space.Moves.Find(m => m.Sets.Count > 0) is not { } move)
                continue;
            var least = new LeastChanges(space, new());
            least.Add([move], isLast: false);

            Should.Throw<OperationCanceledException>(() => least.Settle(1, new(canceled: true)), $"seed {seed}");

            settled++;
        }

        settled.ShouldBeGreaterThan(5);
    }
}
